local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
  "name": "tag",
  "script": "function (user, context, callback) {\n  // it's \"quoted\"\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n"
}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/rules",
	headers = {
		["Authorization"] = "Bearer YOUR_TOKEN",
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
