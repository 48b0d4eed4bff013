local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/notes/{note_id}",
	headers = {
		["Content-Type"] = "text/plain",
		["X-Sign"] = "$a `b` YOUR_SIGN-IT",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
