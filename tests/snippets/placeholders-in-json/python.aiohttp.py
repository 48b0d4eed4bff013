import asyncio

import aiohttp
from yarl import URL

url = URL("https://${account.namespace}/api/{id}/keys", encoded=True)
headers = {
    "Authorization": "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    "Cookie": "sid=YOUR_SESSION",
}
payload = {
    "client": "YOUR_CLIENT_ID",
    "text": "a ${user.name} $b",
    "list": ["{{item}}"],
    "n": 1,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
