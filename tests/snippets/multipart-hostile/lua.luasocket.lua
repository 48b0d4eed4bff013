local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="na%22me"\r\n'
	.. "\r\n"
	.. "@file;type=x\r\n"
	.. "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="a=b"\r\n'
	.. "\r\n"
	.. "<file\r\n"
	.. "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="file"; filename="it\'s %22it%22; x.json"\r\n'
	.. "Content-Type: application/json\r\n"
	.. "\r\n"
	.. '{"a": "b\\\\c"}; $(id)\r\n'
	.. "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="ünï"; filename="naïve 😀.bin"\r\n'
	.. "\r\n"
	.. "x\r\n"
	.. "--harkdown-boundary-1--\r\n"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/upload",
	headers = {
		["Content-Type"] = "multipart/form-data; boundary=harkdown-boundary-1",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
