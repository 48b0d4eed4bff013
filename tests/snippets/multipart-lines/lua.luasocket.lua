local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="files[]"; filename="a.csv"\r\n'
	.. "Content-Type: text/csv\r\n"
	.. "\r\n"
	.. "id,name\r\n"
	.. '1,"a"\r\n'
	.. "\r\n"
	.. "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="files[]"; filename="b.svg"\r\n'
	.. "Content-Type: image/svg+xml\r\n"
	.. "\r\n"
	.. "<svg>\n"
	.. "  <text>${x} {{y}}</text>\n"
	.. "</svg>\n"
	.. "\r\n"
	.. "--harkdown-boundary-1--\r\n"
local answer = {}
local ok, status = http.request({
	method = "PUT",
	url = "https://api.example.com/upload/1",
	headers = {
		["Content-Type"] = "multipart/form-data; boundary=harkdown-boundary-1",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
