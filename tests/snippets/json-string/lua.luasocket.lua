local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [["a plain string"]]
local answer = {}
local ok, status = http.request({
	method = "PUT",
	url = "https://api.example.com/settings/name",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
