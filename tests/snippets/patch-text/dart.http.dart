import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/file');
  final request = http.Request('PATCH', url);
  request.headers.addAll({
    'Content-Type': 'application/offset+octet-stream',
    'Upload-Offset': '0',
  });
  request.bodyBytes = utf8.encode('chunk\n');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
