local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "\239\187\191bom \001\007\008\011\012\027[0m\127\194\133 \194\173\226\128\139\226\128\168\226\128\169\226\128\174abc\226\128\172 é 👩‍👩‍👧 􏿿"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/notes",
	headers = {
		["Content-Type"] = "text/plain; charset=utf-8",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
