local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://${account.namespace}/api/{id}/keys",
	headers = {
		["Authorization"] = "Bearer <ACCESS_TOKEN>",
		["X-Key"] = [["YOUR_API_KEY"]],
		["Cookie"] = "sid=YOUR_SESSION",
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
