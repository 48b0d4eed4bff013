import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/upload');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'multipart/form-data; boundary=XX'});
  request.bodyBytes = utf8.encode('''
--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
