local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [=[
[
  {
    "op": "add",
    "path": "/a",
    "value": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  "x",
  ""
]]=]
local answer = {}
local ok, status = http.request({
	method = "PUT",
	url = "https://api.example.com/batch",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
