// The one name that Next's client code takes from its table of constants. The whole table, most of it about the server
// and the build, would cost every page with an island 2 kB of script. A test holds the two together.
module.exports = { NEXT_NAV_DEPLOYMENT_ID_HEADER: 'x-nextjs-deployment-id' }
