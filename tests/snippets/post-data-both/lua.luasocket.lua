local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "a=1&b=2"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/form",
	headers = {
		["Content-Type"] = "application/x-www-form-urlencoded",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
