local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/soap",
	headers = {
		["SOAPAction"] = [["urn:find"]],
		["Content-Type"] = "text/xml",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
