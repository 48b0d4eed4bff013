local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
  "say \"hi\"": 1,
  "back\\slash": 2,
  "line\nbreak": 3,
  "tab\t": 4,
  "it's #{x} $y `z`": 5
}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/notes",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
