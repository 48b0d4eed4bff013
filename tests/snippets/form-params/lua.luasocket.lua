local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "grant_type=client_credentials&client_id=YOUR_CLIENT_ID&scope=read%20write&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fa%3Db%26c%3Dd"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/oauth/token",
	headers = {
		["Content-Type"] = "application/x-www-form-urlencoded",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
