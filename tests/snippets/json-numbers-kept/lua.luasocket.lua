local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/numbers",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
