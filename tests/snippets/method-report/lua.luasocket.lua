local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "<report/>"
local answer = {}
local ok, status = http.request({
	method = "REPORT",
	url = "https://api.example.com/calendar",
	headers = {
		["Depth"] = "1",
		["Content-Type"] = "application/xml",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
