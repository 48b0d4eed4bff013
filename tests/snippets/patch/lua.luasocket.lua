local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [=[[{"op": "replace", "path": "/name", "value": "x"}]]=]
local answer = {}
local ok, status = http.request({
	method = "PATCH",
	url = "https://api.example.com/users/7",
	headers = {
		["Content-Type"] = "application/json-patch+json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
