-- LuaSocket sends all `Cookie` headers as one, their values joined
local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "https://api.example.com/users",
	headers = {
		["Cookie"] = "a=1; b=2",
		["accept"] = "text/html",
		["Proxy-Connection"] = "keep-alive",
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
