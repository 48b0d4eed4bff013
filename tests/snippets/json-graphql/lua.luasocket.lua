local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
  "query": "query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/graphql",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
