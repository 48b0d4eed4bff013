local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "city=K%C3%B6ln&a=1"
local answer = {}
local ok, status = http.request({
	method = "PUT",
	url = "https://api.example.com/form",
	headers = {
		["Content-Type"] = "application/x-www-form-urlencoded;charset=utf-8",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
