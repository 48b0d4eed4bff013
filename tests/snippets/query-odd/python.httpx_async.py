import asyncio

import httpx

url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    print(response.status_code, response.text)


asyncio.run(main())
