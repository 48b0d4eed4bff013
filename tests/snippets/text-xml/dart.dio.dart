import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/soap',
    options: Options(
      method: 'POST',
      headers: {'SOAPAction': '"urn:find"', 'Content-Type': 'text/xml'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>'''),
  );
  print(response.statusCode);
  print(response.data);
}
