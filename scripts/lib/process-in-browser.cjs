// What Next's client code may know of Node's `process` in a browser. Next's own stand-in for it, with timers and
// queues that nothing on this site uses, would cost every page with an island 1 kB of script.
module.exports = { env: {} }
