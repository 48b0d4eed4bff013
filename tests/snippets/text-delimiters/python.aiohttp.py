import asyncio

import aiohttp

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = """EOF
EOT
END
'@
"@
]]
]=]
)"
)--"
|}
}
```
'''
\"\""
"#
"##
###
### next
# comment
// comment
> out
< ./file
@name = value
%%
<<EOF
*/
-->
~~~
--
==
.

end"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
