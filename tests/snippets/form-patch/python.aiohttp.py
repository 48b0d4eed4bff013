import asyncio

import aiohttp

url = "https://api.example.com/settings"
data = {
    "callback": "https://example.com/a?b=c&d=e#f",
    "template": "{{name}} ${name} #{name}",
    "enabled": "true",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.patch(url, data=data) as response:
            print(response.status, await response.text())


asyncio.run(main())
