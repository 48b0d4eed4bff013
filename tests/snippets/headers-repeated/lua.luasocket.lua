-- LuaSocket sends all `x-tag` headers as one, their values joined
local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "https://api.example.com/users",
	headers = {
		["X-Tag"] = "one, two, three",
		["X-Other"] = "x",
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
