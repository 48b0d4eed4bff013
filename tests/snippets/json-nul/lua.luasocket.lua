local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[{"nul": "a\u0000b0", "bell": "\u0007"}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/names",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
