import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/v1/items;color=red/a:b/c@d/\$batch/x(1)/*?sort=-name,+age&at=12:00');
  final request = http.Request('PUT', url);
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
