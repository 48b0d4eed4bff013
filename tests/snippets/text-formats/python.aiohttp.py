import asyncio

import aiohttp

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
