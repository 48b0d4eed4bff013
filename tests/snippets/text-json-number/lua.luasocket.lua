local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "12345678901234567890"
local answer = {}
local ok, status = http.request({
	method = "PUT",
	url = "https://api.example.com/counter",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
