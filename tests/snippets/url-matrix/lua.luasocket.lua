local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "PUT",
	url = "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00",
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
