local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "https://api.example.com/users",
	headers = {
		["X-Hostile"] = [[it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <]],
		["X-Dollar"] = "$HOME `id` $(id)",
		["X-Name"] = "Zoë €",
		["X-Tab"] = "a\tb",
		["X-At"] = "@file",
		["X-Space"] = "padded",
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
