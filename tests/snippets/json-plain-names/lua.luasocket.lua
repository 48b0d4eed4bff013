local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/maps",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
