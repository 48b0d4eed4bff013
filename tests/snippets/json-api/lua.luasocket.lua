local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}]]
local answer = {}
local ok, status = http.request({
	method = "PATCH",
	url = "https://api.example.com/articles/1",
	headers = {
		["Content-Type"] = "application/vnd.api+json",
		["Accept"] = "application/vnd.api+json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
