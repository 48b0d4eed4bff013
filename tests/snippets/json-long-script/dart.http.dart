import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/rules');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Authorization': 'Bearer YOUR_TOKEN',
    'Content-Type': 'application/json',
  });
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'name': 'tag',
      'script': '''
function (user, context, callback) {
  // it\'s "quoted"
  const tag = `\${user.id}`;
  callback(null, user, context);
}
''',
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
