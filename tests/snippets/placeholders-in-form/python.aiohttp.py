import asyncio

import aiohttp

url = "https://api.example.com/oauth/token"
data = {
    "client_id": "YOUR_CLIENT_ID",
    "code": 'a "<CODE>" & $x',
    "redirect": "https://{host}/cb?x={{state}}",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(response.status, await response.text())


asyncio.run(main())
