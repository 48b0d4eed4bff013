// http takes `X-Name` in ASCII alone: it is left out
import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/users');
  final request = http.Request('GET', url);
  request.headers.addAll({
    'X-Hostile': 'it\'s "quoted" \\ back\\\\slash `tick` \$HOME \$(touch pwned) \${HOME} %s %d #{x} \\( !! ; | & > <',
    'X-Dollar': '\$HOME `id` \$(id)',
    'X-Tab': 'a\tb',
    'X-At': '@file',
    'X-Space': 'padded',
  });
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
