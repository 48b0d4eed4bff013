import asyncio

import httpx

url = "HTTPS://API.Example.COM/Path"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    print(response.status_code, response.text)


asyncio.run(main())
