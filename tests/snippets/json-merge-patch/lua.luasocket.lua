local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[{"name": null, "tags": ["a"], "price": 12.50}]]
local answer = {}
local ok, status = http.request({
	method = "PATCH",
	url = "https://api.example.com/users/1",
	headers = {
		["Content-Type"] = "application/merge-patch+json",
		["If-Match"] = [["3"]],
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
