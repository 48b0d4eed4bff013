import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/soap');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'SOAPAction': '"urn:find"',
    'Content-Type': 'text/xml',
  });
  request.bodyBytes = utf8.encode('''
<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
