# Lua with LuaSocket, and LuaSec for https.

packages_lua() {
  has lua5.4 || echo lua5.4
  lua5.4 -e 'require "socket"' 2>/dev/null || echo lua-socket
  lua5.4 -e 'require "ssl"' 2>/dev/null || echo lua-sec
}
