import asyncio

import httpx

url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    print(response.status_code, response.text)


asyncio.run(main())
