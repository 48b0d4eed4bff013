import asyncio

import aiohttp

url = "https://api.example.com/oauth/token"
data = {
    "grant_type": "client_credentials",
    "client_id": "YOUR_CLIENT_ID",
    "scope": "read write",
    "redirect_uri": "https://example.com/cb?a=b&c=d",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(response.status, await response.text())


asyncio.run(main())
