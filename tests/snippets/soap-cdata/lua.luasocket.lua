local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [=[
<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
]=]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/soap",
	headers = {
		["Content-Type"] = [[application/soap+xml; charset=utf-8; action="urn:find"]],
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
