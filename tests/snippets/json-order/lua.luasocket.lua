local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
  "zeta": 1,
  "Alpha": 2,
  "alpha": {
    "b": 1,
    "a": 2
  },
  "_": 3,
  "a-b": 4,
  "a.b": 5,
  "class": 6,
  " ": 8
}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/sorted",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
