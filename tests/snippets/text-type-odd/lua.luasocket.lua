local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "Zoë"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/notes",
	headers = {
		["Content-Type"] = [[Text/Plain; Format=flowed; charset="UTF-8"]],
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
