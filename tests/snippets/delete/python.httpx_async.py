import asyncio

import httpx

url = "https://api.example.com/users/7"
headers = {"If-Match": '"abc"'}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.delete(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
