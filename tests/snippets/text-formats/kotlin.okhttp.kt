import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "%s %d %n %% %1\$s {0} {} {{x}} {% y %} ~a ~% \$1 \$& \$\$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm"
    val request = Request.Builder()
        .url("https://api.example.com/notes")
        .addHeader("Content-Type", "text/plain")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
