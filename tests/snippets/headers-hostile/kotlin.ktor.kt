import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/users") {
        headers.append("X-Hostile", "it's \"quoted\" \\ back\\\\slash `tick` \$HOME \$(touch pwned) \${HOME} %s %d #{x} \\( !! ; | & > <")
        headers.append("X-Dollar", "\$HOME `id` \$(id)")
        headers.append("X-Name", "Zoë €")
        headers.append("X-Tab", "a\tb")
        headers.append("X-At", "@file")
        headers.append("X-Space", "padded")
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
