local http = require("socket.http")
local ltn12 = require("ltn12")

local body = '{\n  "name": "Zoë 😀 日本",\n  "separator": "a\226\128\168b\226\128\169c",\n  "mark": "\239\187\191x",\n  "escaped": "\\u00e9\\ud83d\\ude00",\n  "right": "a\226\128\174b"\n}'
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/names",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
