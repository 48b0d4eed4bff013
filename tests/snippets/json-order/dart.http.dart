import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/sorted');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/json'});
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'zeta': 1,
      'Alpha': 2,
      'alpha': {'b': 1, 'a': 2},
      '_': 3,
      'a-b': 4,
      'a.b': 5,
      'class': 6,
      ' ': 8,
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
