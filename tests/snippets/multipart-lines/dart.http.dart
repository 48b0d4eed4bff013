import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/upload/1');
  final request = http.Request('PUT', url);
  request.headers.addAll({
    'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
  });
  request.bodyBytes = utf8.encode('''
--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="a.csv"\r
Content-Type: text/csv\r
\r
id,name\r
1,"a"\r
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="b.svg"\r
Content-Type: image/svg+xml\r
\r
<svg>
  <text>\${x} {{y}}</text>
</svg>
\r
--harkdown-boundary-1--\r
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
